"""汇出汇款: money that goes out, from the order to the payee's account, or back."""
