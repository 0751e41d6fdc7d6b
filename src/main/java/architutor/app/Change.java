package architutor.app;

/// What about a session has changed.
public enum Change {
  /// The drawing itself.
  DIAGRAM,
  /// What is shown besides it: a gesture under way or a fix being looked at.
  PREVIEW,
  /// The lines of what is shown have found their way.
  LINES,
  SELECTION,
  /// The rules have judged the present drawing.
  CRITIQUE,
  /// Which file it is, or whether it is saved.
  FILE
}
