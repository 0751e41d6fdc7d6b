package architutor.ui;

/// A memory that keeps nothing, so that every run starts the same.
final class Forgetful implements Memory {
  @Override
  public String text(String key, String otherwise) {
    return otherwise;
  }

  @Override
  public void put(String key, String value) {}
}
