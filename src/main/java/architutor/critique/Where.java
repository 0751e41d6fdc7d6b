package architutor.critique;

import architutor.critique.Condition.Side;

/// A comparison of two figures that must hold of a match as a whole.
record Where(Expression left, Side side, Expression right) {}
