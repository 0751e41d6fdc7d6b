package architutor.ui;

import java.util.prefs.Preferences;

/// What the window remembers from one run to the next.
interface Memory {
  /// The most letters that one text may have.
  int LONGEST = java.util.prefs.Preferences.MAX_VALUE_LENGTH;

  String text(String key, String otherwise);

  void put(String key, String value);

  default double number(String key, double otherwise) {
    try {
      return Double.parseDouble(text(key, String.valueOf(otherwise)));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  default void put(String key, double value) {
    put(key, String.valueOf(value));
  }

  /// The memory of the person who is logged in.
  static Memory ofPerson() {
    var node = Preferences.userRoot().node("architutor");
    return new Memory() {
      @Override
      public String text(String key, String otherwise) {
        return node.get(key, otherwise);
      }

      @Override
      public void put(String key, String value) {
        node.put(key, value);
      }
    };
  }
}
