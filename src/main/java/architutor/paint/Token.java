package architutor.paint;

/// What a colour is for, with its value in the light and in the dark theme.
public enum Token {
  BACKGROUND(0xf6f7f9, 0x15191f),
  PANEL(0xffffff, 0x1b2028),
  LINE(0xe3e6ea, 0x2b323c),
  TEXT(0x1c2430, 0xe8ecf1),
  SECOND_TEXT(0x5c6773, 0x98a3b0),
  ACCENT(0x2d6be4, 0x6ea2ff),
  /// Words on an area of the accent's or a severity's colour.
  ON_ACCENT(0xffffff, 0x12161b),
  CANVAS(0xfbfcfd, 0x12161b),
  GRID_DOT(0xdfe4ea, 0x232a33),
  EDGE(0x6b7683, 0x8d99a6),
  ERROR(0xd13438, 0xff6b6e),
  WARNING(0xad5b00, 0xf0a530),
  INFO(0x2d6be4, 0x6ea2ff),
  GOOD(0x2a8050, 0x5fcf94),
  /// What bare line icons stand on, so that their one colour reads in both themes.
  CARD(0xffffff, 0xdde2e9),
  CLOUD(0x242f3e, 0x98a3b0),
  ACCOUNT(0xe7157b, 0xe7157b),
  REGION(0x00a4a6, 0x00a4a6),
  VPC(0x8c4fff, 0x8c4fff),
  PUBLIC_SUBNET(0x7aa116, 0x7aa116),
  PRIVATE_SUBNET(0x00a4a6, 0x00a4a6),
  ZONE(0x00a4a6, 0x00a4a6),
  ON_PREMISES(0x7d8998, 0x7d8998),
  FRAME(0xb4bcc6, 0x47525f);

  private final int light;
  private final int dark;

  Token(int light, int dark) {
    this.light = light;
    this.dark = dark;
  }

  Rgb in(Theme theme) {
    return switch (theme) {
      case LIGHT -> Rgb.of(light);
      case DARK -> Rgb.of(dark);
    };
  }
}
