package architutor.advice;

/// A need that was chosen or heard.
///
/// @param strength from 0 to 1 or a little more: how sure it is that it was meant
record Stated(String need, String value, double strength) {}
