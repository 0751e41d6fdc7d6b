package architutor.ui;

import architutor.app.ExportOptions;
import architutor.app.Opened;
import architutor.app.Session;
import architutor.app.Studio;
import architutor.edit.Fragment;
import architutor.edit.Paste;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Point;
import architutor.paint.Png;
import architutor.paint.Token;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Takes parts of drawings to other drawings, windows and programs, and back.
final class Copying {
  private static final double BESIDE = 24;
  private static final double GRID = 8;

  /// What this window copied last.
  ///
  /// @param from the drawing that it was copied in
  private record Copied(String text, Diagram fragment, int from) {}

  private final Studio studio;
  private final Session session;
  private final CanvasView canvas;
  private final Look look;
  private final Work work;
  private final Consumer<String> say;
  private Optional<Copied> copied = Optional.empty();
  private int pasted;

  /// @param say tells the person in few words what was done
  Copying(
      Studio studio,
      Session session,
      CanvasView canvas,
      Look look,
      Work work,
      Consumer<String> say) {
    this.studio = studio;
    this.session = session;
    this.canvas = canvas;
    this.look = look;
    this.work = work;
    this.say = say;
  }

  void copy() {
    var fragment = Fragment.of(session.diagram(), session.selection());
    var text = studio.text(fragment);
    copied = Optional.of(new Copied(text, fragment, session.document().number()));
    pasted = 0;
    Clip.put(text);
  }

  /// What is selected, or else the whole drawing.
  private Diagram part() {
    return session.selection().isEmpty()
        ? session.diagram()
        : Fragment.of(session.diagram(), session.selection());
  }

  void copyMermaid() {
    var part = part();
    work.run(
        Words.of("busy.mermaid"),
        () -> studio.mermaid(part),
        text -> {
          Clip.putWords(text);
          say.accept(Words.of("copied.mermaid"));
        },
        e -> say.accept(Words.of("trouble.copy", String.valueOf(e.getMessage()))));
  }

  void copyPicture() {
    var part = part();
    var theme = look.theme().get();
    work.run(
        Words.of("busy.picture"),
        () ->
            Thumbnail.image(
                new Png(studio.icons())
                    .raster(
                        studio.draw(part, theme),
                        ExportOptions.USUAL.scale(),
                        Optional.of(theme.of(Token.CANVAS)))),
        image -> {
          Clip.put(image);
          say.accept(Words.of("copied.picture"));
        },
        e -> say.accept(Words.of("trouble.copy", String.valueOf(e.getMessage()))));
  }

  /// Each further paste of the same lands beside the one before; what comes from elsewhere lands in
  /// the middle of what is seen.
  void paste() {
    var text = Clip.text();
    if (text.isEmpty()) {
      say.accept(Words.of("paste.nothing"));
      return;
    }
    var own = copied.filter(c -> c.text.equals(text.get()));
    if (own.isPresent()) {
      var isHere = own.get().from == session.document().number();
      pasted++;
      if (isHere) paste(own.get().fragment, pasted * BESIDE, pasted * BESIDE);
      else pasteInView(own.get().fragment);
    } else
      work.run(
          Words.of("busy.paste"),
          () -> studio.read(Words.of("clipboard"), text.get()),
          this::pasteRead,
          e -> say.accept(Words.of("paste.nothing")));
  }

  private void pasteRead(Opened read) {
    if (read.diagram().isEmpty()) {
      say.accept(Words.of("paste.nothing"));
      return;
    }
    pasteInView(read.diagram());
    if (!read.problems().isEmpty())
      say.accept(Words.counted("paste.problems", read.problems().size()));
  }

  private void pasteInView(Diagram fragment) {
    var there = canvas.viewport().visible().centre();
    var here = Extent.of(fragment).map(Box::centre).orElse(there);
    var beside = Math.max(0, pasted - 1) * BESIDE;
    paste(fragment, near(there, here, Point::x) + beside, near(there, here, Point::y) + beside);
  }

  private static double near(Point there, Point here, ToDoubleFunction<Point> ordinate) {
    return GRID * Math.round((ordinate.applyAsDouble(there) - ordinate.applyAsDouble(here)) / GRID);
  }

  private void paste(Diagram fragment, double dx, double dy) {
    var paste = new Paste(fragment, dx, dy);
    var names = paste.names(session.diagram());
    session.apply(paste);
    session.select(
        fragment
            .elements()
            .filter(e -> !(e instanceof Edge))
            .map(e -> names.getOrDefault(e.id(), e.id()))
            .collect(Collectors.toSet()));
    canvas.reveal(session.selection());
  }
}
