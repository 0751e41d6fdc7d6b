package architutor.cli;

import architutor.critique.Severity;

/// The few ways in which words stand out on a terminal.
enum Ink {
  STRONG("1"),
  FAINT("2"),
  RED("31"),
  YELLOW("33"),
  BLUE("34");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String on(String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }

  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case INFO -> BLUE;
    };
  }
}
