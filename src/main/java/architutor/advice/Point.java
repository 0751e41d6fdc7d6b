package architutor.advice;

import java.util.function.Supplier;

/// One thing that speaks for an entry, or against it where the weight is below zero.
///
/// @param reason says it in words, when they are asked for; empty where it is not worth telling
record Point(double weight, Supplier<String> reason) {}
