package architutor.critique;

import architutor.facts.Facts;
import architutor.model.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A rule that fits somewhere on a drawing. What it says, the reason and the fixes, is worked out
/// when it is first asked for. May be asked by many threads.
public final class Finding {
  /// What stays the same of a finding when the drawing is judged again.
  public record Key(String rule, List<Id> about) {}

  /// What a person asks for only now and then.
  record Details(String why, List<Id> path, List<Fix> fixes) {}

  /// What can be said of a version of a drawing once its facts are known.
  interface Said {
    String message(Facts facts);

    Details details(Facts facts);
  }

  private final Rule rule;
  private final List<Id> about;
  private final Said said;
  private final Supplier<Facts> facts;
  private final Optional<Key> follows;
  private Optional<String> message = Optional.empty();
  private Optional<Details> details = Optional.empty();

  private Finding(
      Rule rule, List<Id> about, Said said, Supplier<Facts> facts, Optional<Key> follows) {
    this.rule = rule;
    this.about = about;
    this.said = said;
    this.facts = facts;
    this.follows = follows;
  }

  /// @param facts those of the version that it is about; nobody else may use them but under their
  ///   own lock
  static Finding of(
      Rule rule, List<Id> about, Said said, Supplier<Facts> facts, Optional<Key> follows) {
    return new Finding(rule, about, said, facts, follows);
  }

  public Rule rule() {
    return rule;
  }

  public Severity severity() {
    return rule.severity();
  }

  /// The rule's sentence with the drawing's own names and values.
  public synchronized String message() {
    if (message.isEmpty()) message = Optional.of(asked(said::message));
    return message.get();
  }

  private synchronized Details details() {
    if (details.isEmpty()) details = Optional.of(asked(said::details));
    return details.get();
  }

  private <T> T asked(Function<Facts, T> question) {
    var known = facts.get();
    synchronized (known) {
      return question.apply(known);
    }
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
    return details().why();
  }

  /// For a finding about a flow, its nodes from first to last; else empty.
  public List<Id> path() {
    return details().path();
  }

  /// What would cure it, the best first.
  public List<Fix> fixes() {
    return details().fixes();
  }

  /// Two that say the same of the same are equal.
  @Override
  public boolean equals(Object other) {
    return other instanceof Finding f
        && key().equals(f.key())
        && message().equals(f.message())
        && follows.equals(f.follows);
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  @Override
  public String toString() {
    return rule.id() + about + ": " + message();
  }
}
