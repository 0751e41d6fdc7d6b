package architutor.app.report;

import architutor.critique.Finding;
import java.time.LocalDate;
import java.util.Optional;

/// A finding that somebody has accepted in the drawing's file, with a reason.
///
/// @param until the last day on which that holds; empty if it holds for good
public record Accepted(Finding finding, String reason, Optional<LocalDate> until) {}
