package architutor.app.report;

import java.util.List;

/// A form in which reviews are told.
public interface Report {
  /// All of the reviews in one text, which ends with a line feed unless it is empty. The same
  /// reviews give the same text.
  String of(List<Reviewed> reviews);
}
