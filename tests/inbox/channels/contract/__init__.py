"""What every channel that is no mail promises, tried on a whole workspace with every fault.

A channel brings a ``Service``: a scripted server that behaves like its provider (``SERVICES``).
"""
