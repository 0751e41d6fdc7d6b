package architutor.gesture;

/// What else is held down.
///
/// @param shortcut Ctrl, or Command on a Mac
/// @param space the space bar, which turns a drag into panning
public record Mods(boolean shift, boolean alt, boolean shortcut, boolean space) {
  public static final Mods NONE = new Mods(false, false, false, false);
  public static final Mods SHIFT = new Mods(true, false, false, false);
  public static final Mods ALT = new Mods(false, true, false, false);
  public static final Mods SHORTCUT = new Mods(false, false, true, false);
  public static final Mods SPACE = new Mods(false, false, false, true);
}
