package architutor.advice;

/// One thing that speaks for an entry, or against it where the weight is below zero.
///
/// @param reason in words; empty where it is not worth telling
record Point(double weight, String reason) {}
