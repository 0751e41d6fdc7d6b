package architutor.ui;

import architutor.app.Document;
import architutor.app.ExportOptions;
import architutor.app.Opened;
import architutor.app.Session;
import architutor.app.Studio;
import architutor.critique.Example;
import architutor.model.Diagram;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Opens, saves and exports drawings, and lets none of them get lost.
final class Documents {
  private final Studio studio;
  private final Session session;
  private final Ask ask;
  private final Work work;
  private final Look look;
  private final Recent recent;
  private final Consumer<String> say;
  private final Runnable settle;

  /// @param recent remembers what was opened and saved
  /// @param say tells the person in few words what was done
  /// @param settle makes a field that is being written send what it has
  Documents(
      Studio studio,
      Session session,
      Ask ask,
      Work work,
      Look look,
      Recent recent,
      Consumer<String> say,
      Runnable settle) {
    this.studio = studio;
    this.session = session;
    this.ask = ask;
    this.work = work;
    this.look = look;
    this.recent = recent;
    this.say = say;
    this.settle = settle;
  }

  void open() {
    settle.run();
    ask.forOpening().ifPresent(this::read);
  }

  void open(Path path) {
    settle.run();
    read(path);
  }

  /// Each in a tab of its own; the last lies on the desk.
  void open(List<Path> files) {
    settle.run();
    files.forEach(this::read);
  }

  void openExample(String id) {
    settle.run();
    read(Words.of("busy.open", id), () -> studio.example(id), Words.of("trouble.open"));
  }

  /// An example inside a rule, as a drawing of its own.
  void open(Example example) {
    settle.run();
    read(
        Words.of("busy.open", example.name()),
        () -> studio.open(example),
        Words.of("trouble.open"));
  }

  void openNew() {
    settle.run();
    take(Opened.blank());
  }

  /// Puts the drawing on the desk away, saved or given up.
  void close() {
    leaving(List.of(session.document().number()), session::close);
  }

  void close(int number) {
    settle.run();
    session.turnTo(number);
    close();
  }

  void turnTo(int number) {
    settle.run();
    session.turnTo(number);
  }

  boolean areMany() {
    return session.documents().size() > 1;
  }

  /// To the next of the open drawings or the one before, round and round.
  void turn(int step) {
    settle.run();
    var numbers = session.documents().stream().map(Document::number).toList();
    var at = numbers.indexOf(session.document().number());
    session.turnTo(numbers.get(Math.floorMod(at + step, numbers.size())));
  }

  private void read(Path path) {
    var name = path.getFileName();
    recent.add(path);
    read(Words.of("busy.open", name), () -> studio.open(path), Words.of("trouble.open.file", name));
  }

  private void read(String name, Callable<Opened> reading, String otherwise) {
    work.run(name, reading, this::take, e -> ask.trouble(otherwise, reason(e)));
  }

  private void take(Opened drawing) {
    session.open(drawing);
  }

  void save(Runnable then) {
    settle.run();
    session.path().ifPresentOrElse(path -> write(path, then), () -> saveAs(then));
  }

  void saveAs(Runnable then) {
    settle.run();
    var name = session.path().map(p -> p.getFileName().toString()).orElse(fileName(".yaml"));
    ask.forSaving(Words.of("save.title"), name, List.of("yaml", "json"))
        .ifPresent(path -> write(path, then));
  }

  /// A file that was not understood whole would lose the rest.
  private void write(Path path, Runnable then) {
    var lost = session.path().equals(Optional.of(path)) ? session.problems().size() : 0;
    if (lost > 0 && !ask.whetherToLose(lost)) return;
    var number = session.document().number();
    var diagram = session.diagram();
    work.run(
        Words.of("busy.save", path.getFileName()),
        () -> {
          studio.save(path, diagram);
          return path;
        },
        done -> {
          session.saved(number, done, diagram);
          recent.add(done);
          say.accept(Words.of("saved.as", done.getFileName()));
          then.run();
        },
        e -> ask.trouble(Words.of("trouble.save", path.getFileName()), reason(e)));
  }

  /// Goes on once nothing of what is open can get lost any more.
  void leaving(Runnable then) {
    leaving(session.documents().stream().map(Document::number).toList(), then);
  }

  /// Asks about each of these that is not saved, while it lies on the desk.
  private void leaving(List<Integer> numbers, Runnable then) {
    settle.run();
    var unsaved =
        session.documents().stream()
            .filter(d -> numbers.contains(d.number()) && d.isUnsaved())
            .map(Document::number)
            .findFirst();
    if (unsaved.isEmpty()) {
      then.run();
      return;
    }
    session.turnTo(unsaved.get());
    switch (ask.whetherToSave(title())) {
      // What was drawn while the file was written is asked about again.
      case SAVE -> save(() -> leaving(numbers, then));
      case DISCARD -> leaving(without(numbers, unsaved.get()), then);
      case CANCEL -> {}
    }
  }

  private static List<Integer> without(List<Integer> numbers, int number) {
    return numbers.stream().filter(n -> n != number).toList();
  }

  void exportPicture() {
    ask.forPicture(look.theme().get())
        .ifPresent(options ->
            ask.forSaving(Words.of("export.title"), fileName(".png"), List.of("png"))
                .ifPresent(path -> export(path, options)));
  }

  void exportMermaid() {
    ask.forSaving(Words.of("export.title"), fileName(".mmd"), List.of("mmd", "md"))
        .ifPresent(path -> export(path, ExportOptions.USUAL));
  }

  private void export(Path path, ExportOptions options) {
    var diagram = session.diagram();
    work.run(
        Words.of("busy.export", path.getFileName()),
        () -> {
          studio.export(diagram, path, options);
          return path;
        },
        done -> say.accept(Words.of("exported", done.getFileName())),
        e -> ask.trouble(Words.of("trouble.save", path.getFileName()), reason(e)));
  }

  String title() {
    return title(session.diagram());
  }

  static String title(Diagram diagram) {
    return diagram.title().isBlank() ? Words.of("untitled") : diagram.title();
  }

  private String fileName(String ending) {
    var name =
        session
            .path()
            .map(p -> p.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
            .orElse(title().strip().replaceAll("[\\\\/:*?\"<>|\\s]+", "-"));
    return name + ending;
  }

  private static String reason(Exception e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }
}
