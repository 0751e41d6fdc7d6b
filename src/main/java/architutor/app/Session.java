package architutor.app;

import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Profile;
import architutor.critique.Reviewer;
import architutor.edit.Edit;
import architutor.edit.History;
import architutor.layout.Layout;
import architutor.layout.Routed;
import architutor.layout.Routes;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.notation.Header;
import architutor.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The drawing on the desk: the one thing that changes. Confined to the thread that `home` runs on.
///
/// Versions are compared by identity: undoing back to the version that was saved makes the drawing
/// saved again, and an answer belongs to the very version it judged.
@SuppressWarnings("ReferenceEquality")
public final class Session {
  /// A drawing, and who is to judge it by what.
  private record Case(Studio studio, Diagram diagram, Profile profile) {}

  /// Who follows the drawing; the background's own.
  private record Following(Studio studio, Profile profile, Reviewer reviewer) {}

  private final List<Consumer<Change>> listeners = new ArrayList<>();
  private final Newest<Case, Critique> critic;
  private Optional<Following> following = Optional.empty();
  private final Newest<Diagram, Routed> router;

  /// The newest whole routing; the background's own.
  private Routed routed = Routed.NOTHING;

  private Studio studio;
  private Opened file = Opened.blank();
  private Diagram saved = Diagram.EMPTY;
  private History history = History.of(Diagram.EMPTY);
  private Set<Id> selection = Set.of();
  private Routed shown = Routed.NOTHING;
  private Critique critique = Critique.NONE;
  private Profile profile;

  /// @param background where slow work is done, one thing after another
  /// @param home brings its results back to the session's own thread
  public Session(Studio studio, Executor background, Executor home) {
    this.studio = studio;
    profile = studio.profile(Profile.USUAL).orElseThrow();
    critic = new Newest<>(this::judged, this::take, background, home);
    router = new Newest<>(this::route, this::take, background, home);
  }

  public Diagram diagram() {
    return history.present();
  }

  /// The drawing with the preview, if there is one.
  public Diagram shown() {
    return shown.diagram();
  }

  /// The lines of what is shown: for a moment after a change those of before, pulled along.
  public Routes routes() {
    return shown.routes();
  }

  public Set<Id> selection() {
    return selection;
  }

  /// The newest judgement; while a newer drawing is being judged, that of an older one.
  public Critique critique() {
    return critique;
  }

  /// What the review is for.
  public Profile profile() {
    return profile;
  }

  public Optional<Path> path() {
    return file.path();
  }

  public Header header() {
    return file.header();
  }

  /// What the file held that could not be used.
  public List<Problem> problems() {
    return file.problems();
  }

  public boolean unsaved() {
    return history.present() != saved;
  }

  public Optional<String> undoTitle() {
    return history.undoTitle();
  }

  public Optional<String> redoTitle() {
    return history.redoTitle();
  }

  /// Puts another drawing on the desk, with a history of its own.
  public void open(Opened opened) {
    file = opened;
    saved = opened.diagram();
    selection = Set.of();
    turnTo(History.of(opened.diagram()));
    tell(Change.FILE);
    tell(Change.SELECTION);
  }

  /// Does an edit as one step; what it adds without a place gets one.
  public void apply(Edit edit) {
    var unsaved = unsaved();
    turnTo(history.after(edit.title(), Layout.complete(edit.applyTo(diagram()))));
    if (unsaved != unsaved()) tell(Change.FILE);
  }

  /// Shows what an edit would do, or nothing any more.
  public void preview(Optional<Edit> edit) {
    var next = edit.map(e -> Layout.complete(e.applyTo(diagram()))).orElse(diagram());
    if (next == shown()) return;
    show(next);
    tell(Change.PREVIEW);
  }

  /// Judges for another purpose from now on.
  public void judgeBy(Profile next) {
    if (next.equals(profile)) return;
    profile = next;
    judge();
  }

  /// Judges by other rules from now on; until they have judged, the judgement is that of the old
  /// ones. The drawing, its history and the selection stay.
  public void judgeBy(Studio next) {
    studio = next;
    judge();
  }

  public void undo() {
    turnTo(history.undo());
    tell(Change.FILE);
  }

  public void redo() {
    turnTo(history.redo());
    tell(Change.FILE);
  }

  /// Selects what there is of these.
  public void select(Set<Id> ids) {
    var present = new LinkedHashSet<>(ids);
    present.removeIf(id -> diagram().find(id).isEmpty());
    if (present.equals(selection)) return;
    selection = present;
    tell(Change.SELECTION);
  }

  /// A version was saved to a file, which is this drawing's own from now on.
  public void saved(Path path, Diagram version) {
    file = new Opened(Optional.of(path), file.header(), version, List.of(), Map.of());
    saved = version;
    tell(Change.FILE);
  }

  /// Calls back after each change until the returned handle is run.
  public Runnable listen(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void turnTo(History next) {
    var changed = next.present() != diagram() || next.present() != shown();
    history = next;
    if (!changed) return;
    show(next.present());
    tell(Change.DIAGRAM);
    select(selection);
    judge();
  }

  private void judge() {
    critic.want(new Case(studio, diagram(), profile));
  }

  /// Follows the drawing as long as it is judged by the same.
  private Critique judged(Case one) {
    var goesOn =
        following.filter(f -> f.studio == one.studio && f.profile.equals(one.profile)).isPresent();
    if (!goesOn)
      following =
          Optional.of(new Following(one.studio, one.profile, one.studio.reviewer(one.profile)));
    var judged = following.orElseThrow().reviewer.review(one.diagram, one.studio.today());
    // They are shown at home, where there is no time to make them.
    judged.findings().forEach(Finding::message);
    return judged;
  }

  private void show(Diagram next) {
    shown = shown.pulled(next);
    router.want(next);
  }

  private Routed route(Diagram drawing) {
    routed = routed.to(drawing);
    return routed;
  }

  /// Lines of a drawing that is no longer shown are stale.
  private void take(Routed lines) {
    if (lines.diagram() != shown()) return;
    shown = lines;
    tell(Change.LINES);
  }

  /// An answer about a drawing that is no longer the present one is stale.
  private void take(Critique judged) {
    if (judged.diagram() != diagram()) return;
    critique = judged;
    tell(Change.CRITIQUE);
  }

  private void tell(Change change) {
    List.copyOf(listeners).forEach(listener -> listener.accept(change));
  }
}
