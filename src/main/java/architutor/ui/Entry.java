package architutor.ui;

import java.util.List;

/// One line of the list of everything.
///
/// @param key tells it from all others, also in the next run of the program
/// @param name what it is called, without what would be done with it
/// @param title what would be done
/// @param also other names
/// @param context where it belongs: a menu, a service, a frame
/// @param isPossible whether it would do anything now
record Entry(
    Kind kind,
    String key,
    String name,
    String title,
    List<String> also,
    String context,
    boolean isPossible) {
  Entry {
    also = List.copyOf(also);
  }

  /// What an entry is about, in the order in which equals are listed.
  enum Kind {
    COMMAND('>'),
    ELEMENT('@'),
    SERVICE('+'),
    DRAWING('~');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    /// Typed first, it leaves this kind alone.
    char sign() {
      return sign;
    }
  }
}
