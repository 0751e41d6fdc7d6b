package architutor.text;

/// Where in which file something stands; line and column count from 1.
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final java.util.Comparator<Place> ORDER =
      java.util.Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public static Place startOf(String file) {
    return new Place(file, 1, 1);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
