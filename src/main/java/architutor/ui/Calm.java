package architutor.ui;

import javafx.application.Platform;

/// Whether the system asks for less motion.
final class Calm {
  private Calm() {}

  static boolean isAsked() {
    return Platform.getPreferences().isReducedMotion();
  }
}
