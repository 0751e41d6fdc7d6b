package architutor.cli;

import picocli.CommandLine.Option;

/// The option that every command with an answer has.
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; text is for people and the default")
  private Format format = Format.TEXT;

  boolean isJson() {
    return format == Format.JSON;
  }
}
