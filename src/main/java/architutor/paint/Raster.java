package architutor.paint;

/// A picture as pixels.
public final class Raster {
  private final int width;
  private final int height;
  private final int[] argb;

  Raster(int width, int height, int[] argb) {
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  /// In pixels.
  public int width() {
    return width;
  }

  /// In pixels.
  public int height() {
    return height;
  }

  /// Row by row, four bytes a pixel: alpha, red, green, blue.
  public int[] argb() {
    return argb.clone();
  }
}
