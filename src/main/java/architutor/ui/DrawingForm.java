package architutor.ui;

import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.edit.Carry;
import architutor.edit.Describe;
import architutor.edit.Require;
import architutor.edit.Retitle;
import architutor.model.Header;
import architutor.model.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The form of the drawing itself: what it is for, what it must achieve and carry, and what its
/// file says besides.
record DrawingForm(Session session, Catalog catalog) {
  private static final Pattern TASKS = Pattern.compile("\\d\\.\\d([,\\s]+\\d\\.\\d)*");

  Form make() {
    var requirement =
        new Statements(
            catalog,
            catalog.ofDrawing("requirement"),
            () -> session.diagram().requirement(),
            (key, value) -> session.apply(new Require(key, value)));
    var workload =
        new Statements(
            catalog,
            catalog.ofDrawing("workload"),
            () -> session.diagram().workload(),
            (key, value) -> session.apply(new Carry(key, value)));
    return new Form(
        Forms.head(Words.of("settings.drawing"), Words.of("settings.drawing.text")),
        List.of(
            new Form.Section("", List.of(title(), story())),
            new Form.Section(Words.of("settings.requirement"), requirement.rows()),
            new Form.Section(Words.of("settings.workload"), workload.rows()),
            new Form.Section(Words.of("settings.file"), file())),
        () -> session.selection().isEmpty() && requirement.fit() && workload.fit());
  }

  private Row title() {
    return Row.text(
        Words.of("settings.title"),
        Words.of("untitled"),
        () -> session.diagram().title(),
        _ -> Optional.empty(),
        text -> session.apply(new Retitle(text)));
  }

  private Row story() {
    return Row.prose(
        Words.of("settings.story"), () -> said(Header.Part.STORY), say(Header.Part.STORY));
  }

  private List<Row> file() {
    return List.of(
        line("settings.exam", "settings.exam.prompt", Header.Part.EXAM, DrawingForm::noTasks),
        line("settings.covers", "property.none", Header.Part.COVERS, _ -> Optional.empty()),
        line("settings.key", "property.none", Header.Part.ID, DrawingForm::noId));
  }

  private Row line(
      String title, String prompt, Header.Part part, Function<String, Optional<String>> objection) {
    return Row.text(Words.of(title), Words.of(prompt), () -> said(part), objection, say(part));
  }

  private String said(Header.Part part) {
    return session.diagram().header().text(part);
  }

  private java.util.function.Consumer<String> say(Header.Part part) {
    return text -> session.apply(new Describe(part, text));
  }

  private static Optional<String> noTasks(String text) {
    return TASKS.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(Words.of("settings.exam.ill"));
  }

  private static Optional<String> noId(String text) {
    return Id.isWellFormed(text) ? Optional.empty() : Optional.of(Words.of("settings.key.ill"));
  }
}
