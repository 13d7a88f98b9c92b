"""Drop folders, as the customs client has them: OutBox is read, SentBox and FailBox keep what was, InBox is filled.

Seen from the partner: he puts into OutBox what he sends, and finds in InBox what is for him. A drop folder carries data
only; whose folder it is says who speaks. Source of the names: the customs client's import folders.
"""
