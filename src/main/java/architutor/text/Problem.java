package architutor.text;

/// Something in a file that could not be used, and what to do about it. The rest of the file still
/// counts.
///
/// @param message what is wrong, without a full stop
/// @param advice what to do, without a full stop
public record Problem(Place place, String message, String advice) {
  @Override
  public String toString() {
    return place + ": " + message + ": " + advice;
  }
}
