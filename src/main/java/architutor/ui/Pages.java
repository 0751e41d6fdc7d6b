package architutor.ui;

import javafx.scene.Node;

/// Shows things outside of the window: pages of the web, and pages to read in front of it.
interface Pages {
  void browse(String url);

  void read(String title, Node content);

  /// Closes the window, asking nothing.
  void close();
}
