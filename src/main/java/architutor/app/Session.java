package architutor.app;

import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Profile;
import architutor.critique.Reviewer;
import architutor.edit.Edit;
import architutor.edit.History;
import architutor.layout.Folding;
import architutor.layout.Layout;
import architutor.layout.Routed;
import architutor.layout.Routes;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The drawings that are open, one of which lies on the desk: the one thing that changes. Confined
/// to the thread that `home` runs on.
///
/// Versions are compared by identity: an answer belongs to the very version it judged.
@SuppressWarnings("ReferenceEquality")
public final class Session {
  /// A drawing, and who is to judge it by what.
  private record Case(Studio studio, Diagram diagram, Profile profile) {}

  /// Who follows the drawing; the background's own.
  private record Following(Studio studio, Profile profile, Reviewer reviewer) {}

  /// What is to be shown instead of the drawing as soon as somebody looks.
  private Optional<Supplier<Diagram>> preview = Optional.empty();

  /// What is shown now, before folding.
  private Diagram seen = Diagram.EMPTY;

  private Folding folding = Folding.of(Diagram.EMPTY);

  private final List<Consumer<Change>> listeners = new ArrayList<>();
  private final Newest<Case, Critique> critic;
  private Optional<Following> following = Optional.empty();
  private final Newest<Diagram, Routed> router;

  /// The newest whole routing; the background's own.
  private Routed routed = Routed.NOTHING;

  private Studio studio;
  private Profile profile;
  private int numbers = 1;

  /// The drawing on the desk.
  private Document desk = Document.of(numbers, Opened.blank());

  /// All in their order, each as it was when it was last put away.
  private final Map<Integer, Document> open = new LinkedHashMap<>(Map.of(numbers, desk));

  /// @param background where slow work is done, one thing after another
  /// @param home brings its results back to the session's own thread
  public Session(Studio studio, Executor background, Executor home) {
    this.studio = studio;
    profile = studio.profile(Profile.USUAL).orElseThrow();
    critic = new Newest<>(this::judged, this::take, background, home);
    router = new Newest<>(this::route, this::take, background, home);
  }

  /// What is open, in order; the one on the desk among them.
  public List<Document> documents() {
    open.put(desk.number(), desk);
    return List.copyOf(open.values());
  }

  /// What lies on the desk.
  public Document document() {
    return desk;
  }

  public Diagram diagram() {
    return desk.diagram();
  }

  /// What of the drawing is hidden in folded groups.
  public Folding folding() {
    if (folding.diagram() != diagram()) folding = Folding.of(diagram());
    return folding;
  }

  /// Whether something else than the drawing is shown.
  public boolean isPreviewing() {
    return preview.isPresent() || seen != diagram();
  }

  /// The drawing as it is seen: with the preview, if there is one, and folded groups as boxes.
  public Diagram shown() {
    return looked().diagram();
  }

  /// The lines of what is shown: for a moment after a change those of before, pulled along.
  public Routes routes() {
    return looked().routes();
  }

  /// The lines as somebody last looked at them, which costs nothing while a preview waits.
  public Routes lastRoutes() {
    return desk.shown().routes();
  }

  /// A preview is worked out when it is looked at. Of the many of one frame only the newest is.
  private Routed looked() {
    if (preview.isPresent()) {
      var next = preview.get().get();
      preview = Optional.empty();
      if (next != seen) show(next);
    }
    return desk.shown();
  }

  public Set<Id> selection() {
    return desk.selection();
  }

  /// The newest judgement; while a newer drawing is being judged, that of an older one.
  public Critique critique() {
    return desk.critique();
  }

  /// What the review is for.
  public Profile profile() {
    return profile;
  }

  public Optional<Path> path() {
    return desk.file().path();
  }

  /// What the file held that could not be used.
  public List<Problem> problems() {
    return desk.file().problems();
  }

  public boolean unsaved() {
    return desk.isUnsaved();
  }

  public Optional<String> undoTitle() {
    return desk.history().undoTitle();
  }

  public Optional<String> redoTitle() {
    return desk.history().redoTitle();
  }

  /// What was done to the drawing on the desk, oldest first, and after it what was undone.
  public List<String> steps() {
    return desk.history().steps().reversed().stream().skip(1).map(s -> s.title()).toList();
  }

  /// How many of the steps led to what is drawn now.
  public int depth() {
    return desk.history().depth();
  }

  /// As far back or forward as leaves so many steps done.
  ///
  /// @param depth from 0, which is how the drawing was opened, to all of them
  public void goTo(int depth) {
    var history = desk.history();
    var step = history.steps().stream().filter(s -> s.number() == depth).findFirst();
    step.map(history::to).ifPresent(this::turnTo);
    tell(Change.FILE);
  }

  /// Puts another drawing on the desk, with a history of its own. The one that lay there stays open
  /// unless nobody would miss it; a file that is open already is not opened twice.
  public void open(Opened opened) {
    var known =
        documents().stream()
            .filter(d -> d.file().path().isPresent() && d.file().path().equals(opened.path()))
            .findFirst();
    if (known.isPresent()) {
      turnTo(known.get().number());
      return;
    }
    if (desk.isUntouched()) open.remove(desk.number());
    lay(document(opened));
  }

  /// Puts one of the open drawings on the desk, as it was left.
  public void turnTo(int number) {
    if (number != desk.number()) Optional.ofNullable(open.get(number)).ifPresent(this::lay);
  }

  /// Puts the drawing on the desk away for good; the one beside it takes its place, or a blank one.
  public void close() {
    var all = documents();
    var at = all.indexOf(desk);
    open.remove(desk.number());
    if (all.size() > 1) lay(all.get(at + 1 < all.size() ? at + 1 : at - 1));
    else lay(document(Opened.blank()));
  }

  /// Moves an open drawing to another place among the others, counted from 0.
  public void reorder(int number, int place) {
    var all = new ArrayList<>(documents());
    var moved = all.stream().filter(d -> d.number() == number).findFirst();
    if (moved.isEmpty()) return;
    all.remove(moved.get());
    all.add(Math.clamp(place, 0, all.size()), moved.get());
    open.clear();
    for (var document : all) open.put(document.number(), document);
    tell(Change.FILE);
  }

  private Document document(Opened opened) {
    numbers++;
    return Document.of(numbers, opened);
  }

  private void lay(Document next) {
    if (open.containsKey(desk.number())) open.put(desk.number(), desk);
    open.put(next.number(), next);
    desk = next;
    preview = Optional.empty();
    show(next.diagram());
    tell(Change.FILE);
    tell(Change.DIAGRAM);
    tell(Change.SELECTION);
    judge();
  }

  /// Does an edit as one step; what it adds without a place gets one.
  public void apply(Edit edit) {
    var unsaved = unsaved();
    turnTo(desk.history().after(edit.title(), Layout.complete(edit.applyTo(diagram()))));
    if (unsaved != unsaved()) tell(Change.FILE);
  }

  /// Shows what an edit would do, or nothing any more.
  public void preview(Optional<Edit> edit) {
    if (edit.isEmpty() && !isPreviewing()) return;
    preview =
        Optional.of(() -> edit.map(e -> Layout.complete(e.applyTo(diagram()))).orElse(diagram()));
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
    turnTo(desk.history().undo());
    tell(Change.FILE);
  }

  public void redo() {
    turnTo(desk.history().redo());
    tell(Change.FILE);
  }

  /// Selects what there is of these.
  public void select(Set<Id> ids) {
    var present = new LinkedHashSet<>(ids);
    present.removeIf(id -> diagram().find(id).isEmpty());
    if (present.equals(selection())) return;
    desk = desk.selecting(present);
    tell(Change.SELECTION);
  }

  /// A version of an open drawing was saved to a file, which is its own from now on; meanwhile
  /// another may lie on the desk.
  public void saved(int number, Path path, Diagram version) {
    for (var document : documents()) {
      if (document.number() != number) continue;
      var file = new Opened(Optional.of(path), version, List.of(), Map.of());
      open.put(number, document.from(file, version));
      if (desk.number() == number) desk = document.from(file, version);
    }
    tell(Change.FILE);
  }

  /// Calls back after each change until the returned handle is run.
  public Runnable listen(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void turnTo(History next) {
    preview = Optional.empty();
    var changed = next.present() != diagram() || next.present() != seen;
    desk = desk.at(next);
    if (!changed) return;
    see(next.present());
    tell(Change.DIAGRAM);
    select(selection());
    // After an edit the judgement takes less time than the lines, which meanwhile are pulled along.
    judge();
    router.want(desk.shown().diagram());
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
    see(next);
    router.want(desk.shown().diagram());
  }

  private void see(Diagram next) {
    seen = next;
    desk = desk.showing(desk.shown().pulled(Folding.shown(next)));
  }

  private Routed route(Diagram drawing) {
    routed = routed.to(drawing);
    return routed;
  }

  /// Lines of a drawing that is no longer shown are stale.
  private void take(Routed lines) {
    if (lines.diagram() != desk.shown().diagram()) return;
    desk = desk.showing(lines);
    tell(Change.LINES);
  }

  /// An answer about a drawing that is no longer the present one is stale.
  private void take(Critique judged) {
    if (judged.diagram() != diagram()) return;
    desk = desk.judged(judged);
    tell(Change.CRITIQUE);
  }

  private void tell(Change change) {
    List.copyOf(listeners).forEach(listener -> listener.accept(change));
  }
}
