package architutor.catalog;

/// The page a fact rests on.
///
/// @param asOf the month in which it was read, as `2026-11`; empty where the page is only further
///   reading
/// @param isVerified false where nobody could confirm the figure, so that it is never shown as
///   certain
public record Source(String title, String url, String asOf, boolean isVerified) {}
