package architutor.facts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A word under which something may hold of an element, such as `encryption`, numbered so that what
/// is known of an element stands in a row. There are as many as rules ask for.
public final class Key {
  private static final Map<String, Key> ALL = new ConcurrentHashMap<>();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String word;
  private final int number;
  private final Optional<Fact> fact;

  private Key(String word) {
    this.word = word;
    this.number = COUNT.getAndIncrement();
    this.fact = Facts.fact(word);
  }

  public static Key of(String word) {
    var known = ALL.get(word);
    return known != null ? known : ALL.computeIfAbsent(word, Key::new);
  }

  static int count() {
    return COUNT.get();
  }

  String word() {
    return word;
  }

  int number() {
    return number;
  }

  /// What it means, if it is more than something stated.
  Optional<Fact> fact() {
    return fact;
  }
}
