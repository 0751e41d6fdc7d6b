package architutor;

/// Where the program starts.
final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Architutor");
  }
}
