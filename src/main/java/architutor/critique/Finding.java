package architutor.critique;

import architutor.model.Id;
import architutor.text.Once;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A rule that fits somewhere on a drawing. What a person asks for only now and then, the reason
/// and the fixes, is worked out when it is first asked for.
public final class Finding {
  /// What stays the same of a finding when the drawing is judged again.
  public record Key(String rule, List<Id> about) {}

  /// What a person asks for only now and then.
  record Details(String why, List<Id> path, List<Fix> fixes) {}

  private final Rule rule;
  private final String message;
  private final List<Id> about;
  private final Supplier<Details> details;
  private final Optional<Key> follows;

  private Finding(
      Rule rule, String message, List<Id> about, Supplier<Details> details, Optional<Key> follows) {
    this.rule = rule;
    this.message = message;
    this.about = about;
    this.details = details;
    this.follows = follows;
  }

  static Finding of(Rule rule, String message, List<Id> about, Supplier<Details> details) {
    return new Finding(rule, message, about, Once.of(details), Optional.empty());
  }

  Finding following(Key root) {
    return new Finding(rule, message, about, details, Optional.of(root));
  }

  public Rule rule() {
    return rule;
  }

  public Severity severity() {
    return rule.severity();
  }

  /// The rule's sentence with the drawing's own names and values.
  public String message() {
    return message;
  }

  /// The elements it is about; empty if it is about the whole drawing.
  public List<Id> about() {
    return about;
  }

  /// The finding that this one only follows from, if there is one.
  public Optional<Key> follows() {
    return follows;
  }

  public Key key() {
    return new Key(rule.id(), about);
  }

  public String why() {
    return details.get().why();
  }

  /// For a finding about a flow, its nodes from first to last; else empty.
  public List<Id> path() {
    return details.get().path();
  }

  /// What would cure it, the best first.
  public List<Fix> fixes() {
    return details.get().fixes();
  }

  /// Two that say the same of the same are equal.
  @Override
  public boolean equals(Object other) {
    return other instanceof Finding f
        && key().equals(f.key())
        && message.equals(f.message)
        && follows.equals(f.follows);
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  @Override
  public String toString() {
    return rule.id() + about + ": " + message;
  }
}
