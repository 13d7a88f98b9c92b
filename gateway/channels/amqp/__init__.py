"""Queues of a broker, as partners use them: what is for one is published to his queue, what he says is read from his.

Which queue it is says who speaks: whoever may write to it is for the broker to hold (its users and permissions).
"""
