-- What was asked is kept as named facts from here on. Flows of the older form live ten minutes: they are given up.

delete from control_flow;
