package architutor.ui;

import architutor.critique.Finding;

/// Where a finding stands in the list, which stays the same when the drawing is judged again. What
/// neither rule nor elements tell apart is told apart by what it says.
///
/// @param section the key of its section
record Place(String section, Finding.Key key, String says) {
  static Place of(String section, Finding finding) {
    // Two acceptances of the same elements are two findings of one rule about those.
    var isAboutRemark = finding.rule().isFoundByProgram() && !finding.rule().isAboutNotStated();
    var says = finding.about().isEmpty() || isAboutRemark ? finding.message() : "";
    return new Place(section, finding.key(), says);
  }

  /// The finding without its section.
  Place anywhere() {
    return new Place("", key, says);
  }

  /// Whether the same finding stands at both.
  boolean isSame(Place other) {
    return anywhere().equals(other.anywhere());
  }
}
