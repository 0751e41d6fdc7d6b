package architutor.ui;

/// A world outside of the window in which nothing happens.
final class NoPages implements Pages {
  @Override
  public void browse(String url) {}

  @Override
  public void read(String title, javafx.scene.Node content) {}

  @Override
  public void close() {}
}
