package architutor.ui;

import javafx.scene.Node;

/// Shows things outside of the window: pages of the web, and pages to read in front of it.
interface Pages {
  void browse(String url);

  void read(String title, Node content);

  /// Fills the whole screen with the window, or gives it its place back.
  void fill(boolean screen);

  /// Closes the window, asking nothing.
  void close();
}
