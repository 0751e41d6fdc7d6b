package architutor.app;

import architutor.io.mermaid.MermaidWriter;
import architutor.model.Diagram;
import architutor.notation.DiagramWriter;
import architutor.paint.Png;
import architutor.paint.Token;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Brings drawings onto the disk, whole or not at all.
final class Exporter {
  /// The endings that have a format.
  static final List<String> ENDINGS = List.of("yaml", "yml", "json", "mmd", "md", "png");

  private final Studio studio;

  Exporter(Studio studio) {
    this.studio = studio;
  }

  void save(Path file, Diagram diagram) throws IOException {
    var text =
        ending(file).equals("json") ? DiagramWriter.json(diagram) : DiagramWriter.yaml(diagram);
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void export(Diagram diagram, Path file, ExportOptions options) throws IOException {
    switch (ending(file)) {
      case "yaml", "yml", "json" -> save(file, diagram);
      case "mmd" -> text(file, MermaidWriter.flowchart(diagram, studio.catalog()));
      case "md" -> text(file, MermaidWriter.markdown(diagram, studio.catalog()));
      case "png" -> write(file, png(diagram, options));
      default ->
          throw new IllegalArgumentException(
              "no format ends with ."
                  + ending(file)
                  + ": use one of ."
                  + String.join(", .", ENDINGS));
    }
  }

  byte[] png(Diagram diagram, ExportOptions options) {
    var out = new ByteArrayOutputStream();
    var theme = options.theme();
    var background =
        options.transparent()
            ? Optional.<architutor.paint.Rgb>empty()
            : Optional.of(theme.of(Token.CANVAS));
    try {
      new Png(studio.icons()).write(studio.draw(diagram, theme), out, options.scale(), background);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static void text(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Through a file beside it, so that a full disk or a lost line leaves the old one whole.
  private static void write(Path file, byte[] bytes) throws IOException {
    var target = file.toAbsolutePath();
    var beside = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.write(beside, bytes);
      if (Thread.interrupted()) throw new InterruptedIOException("it was cancelled");
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  static String ending(Path file) {
    var name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
