package architutor.ui;

import architutor.app.CatalogCaptions;
import architutor.app.Change;
import architutor.app.Document;
import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.gesture.Act;
import architutor.layout.Routed;
import architutor.model.Box;
import architutor.model.Id;
import architutor.model.Point;
import architutor.paint.Mark;
import architutor.paint.Overlay;
import architutor.paint.Painter;
import architutor.paint.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The drawing as the window shows it: one canvas for the drawing, one above it for what a gesture
/// adds, and the few real controls that lie over both.
final class CanvasView extends Region {
  /// How much a command zooms.
  static final double STEP = 1.25;

  private static final double GRID = 16;

  /// Dots closer than this, in screen pixels, would be a grey haze.
  private static final double CLOSEST = 12;

  private static final double MARGIN = 48;

  /// From the pointer to what is said beside it, in screen pixels.
  private static final double ASIDE = 16;

  private final Session session;
  private final Look look;
  private final Attention attention;
  private final Painter painter;
  private final IconImages images;
  private final Canvas paper = new Canvas();
  private final Canvas glass = new Canvas();
  private final Label hint = new Label(Words.of("canvas.empty"));
  private final Label remark = new Label();
  private final Minimap minimap = new Minimap(p -> look(viewport().centredOn(p)));
  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.START);
  private final Map<Integer, Viewport> views = new HashMap<>();
  private int document;
  private boolean isToFit = true;
  private Set<Id> hovered = Set.of();
  private Optional<Ghost> ghost = Optional.empty();
  private Optional<Reader> reader = Optional.empty();
  private Optional<Region> corner = Optional.empty();
  private GlassPicture gesture = GlassPicture.NONE;
  private final Marks marks = new Marks();
  private final Motion motion = new Motion();
  private Optional<Routed> passage = Optional.empty();

  CanvasView(Session session, Catalog catalog, Look look, Attention attention, IconImages images) {
    this.session = session;
    this.document = session.document().number();
    this.look = look;
    this.attention = attention;
    this.images = images;
    this.painter = new Painter(new CatalogCaptions(catalog), new FxRuler(), images.icons());
    getStyleClass().add("canvas-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    setMinSize(120, 120);
    paper.setMouseTransparent(true);
    glass.setMouseTransparent(true);
    hint.setMouseTransparent(true);
    hint.getStyleClass().add("canvas-hint");
    remark.setMouseTransparent(true);
    remark.setWrapText(true);
    remark.getStyleClass().add("remark");
    getChildren().addAll(paper, glass, hint, minimap, remark);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    session.listen(change -> {
      if (change == Change.FILE) follow();
      if (change == Change.DIAGRAM || change == Change.PREVIEW) arrive();
      requestLayout();
    });
    look.theme().subscribe(this::requestLayout);
    attention.finding().subscribe(this::requestLayout);
    attention.story().subscribe(this::requestLayout);
    attention.found().subscribe(this::requestLayout);
    attention.fix().subscribe(this::imagine);
  }

  ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  Viewport viewport() {
    return viewport.get();
  }

  /// Another drawing on the desk is seen as it was left, a new one whole.
  private void follow() {
    var number = session.document().number();
    if (number == document) return;
    views.put(document, viewport());
    views.keySet().retainAll(session.documents().stream().map(Document::number).toList());
    document = number;
    motion.end();
    passage = Optional.empty();
    hovered = Set.of();
    gesture = GlassPicture.NONE;
    Optional.ofNullable(views.get(number)).ifPresentOrElse(this::look, this::showAll);
  }

  /// Shows this part of the drawing from now on.
  void look(Viewport next) {
    motion.end();
    arrive();
    travel(next);
  }

  /// The same, on a way that the eye can follow.
  void glide(Viewport next) {
    arrive();
    var from = viewport();
    motion.play(share -> travel(from.toward(next, share)));
  }

  /// What is on its way is there at once.
  private void arrive() {
    if (passage.isPresent()) motion.end();
    passage = Optional.empty();
  }

  private void travel(Viewport next) {
    viewport.set(next);
    requestLayout();
  }

  /// Everything that was drawn, as large as it fits, at most at 100 %.
  Viewport fitted() {
    return Extent.of(session.diagram()).map(b -> viewport().fitting(b, MARGIN)).orElse(viewport());
  }

  /// Some of it, as large as it fits, at most at 100 %.
  Viewport fitted(Set<Id> ids) {
    return ids.stream()
        .flatMap(id -> session.shown().find(session.folding().visible(id)).stream())
        .flatMap(e -> Extent.of(e).stream())
        .reduce(Box::union)
        .map(b -> viewport().fitting(b, MARGIN))
        .orElse(viewport());
  }

  /// Fits everything as soon as the window has a size.
  void showAll() {
    isToFit = true;
    requestLayout();
  }

  void zoom(double factor) {
    var middle = viewport().visible().centre();
    look(viewport().zoomedAt(middle, viewport().zoom() * factor));
  }

  void zoomTo(double zoom) {
    glide(viewport().zoomedAt(viewport().visible().centre(), zoom));
  }

  /// Brings elements into view if they are not.
  void reveal(Set<Id> ids) {
    var box =
        ids.stream()
            .flatMap(id -> session.diagram().find(id).stream())
            .flatMap(e -> Extent.of(e).stream())
            .reduce(Box::union);
    if (box.isEmpty() || viewport().visible().contains(box.get())) return;
    glide(viewport().centredOn(box.get().centre()));
  }

  /// What the drawing would be after the fix that the person looks at.
  private void imagine() {
    ghost = attention.fix().get().map(fix -> Ghost.of(fix, session.diagram(), session.routes()));
    requestLayout();
  }

  /// Under the pointer.
  void hover(Set<Id> ids) {
    if (ids.equals(hovered)) return;
    hovered = ids;
    requestLayout();
  }

  /// Shows what is read from the drawing through a lens, or the drawing as it is.
  void read(Optional<Reader> next) {
    reader = next;
    requestLayout();
  }

  /// A card that stays at the upper left.
  void corner(Region card) {
    corner = Optional.of(card);
    getChildren().add(card);
  }

  /// What a gesture shows over the drawing.
  void draw(GlassPicture picture) {
    gesture = picture;
    requestLayout();
  }

  /// A control that lies over the drawing.
  void cover(javafx.scene.Node control) {
    if (!getChildren().contains(control)) getChildren().add(control);
  }

  void uncover(javafx.scene.Node control) {
    getChildren().remove(control);
    requestFocus();
  }

  Point toDrawing(double x, double y) {
    return viewport().toDrawing(x, y);
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var height = getHeight();
    var view = viewport();
    if (view.width() != width || view.height() != height) viewport.set(view.sized(width, height));
    if (isToFit && width > 0) {
      isToFit = false;
      look(session.diagram().isEmpty() ? Viewport.START.sized(width, height) : fitted());
    }
    fit(paper);
    fit(glass);
    paint();
    hint.setVisible(session.shown().isEmpty());
    hint.autosize();
    hint.relocate(
        Math.rint((width - hint.getWidth()) / 2), Math.rint((height - hint.getHeight()) / 2));
    gesture.remark().ifPresentOrElse(this::remark, () -> remark.setVisible(false));
    corner.ifPresent(card -> {
      card.setMaxWidth(width - 32);
      var wide = Math.min(card.prefWidth(-1), width - 32);
      card.resizeRelocate(16, 16, wide, card.prefHeight(wide));
    });
    minimap.resizeRelocate(
        width - Minimap.WIDTH - 16, height - Minimap.HEIGHT - 16, Minimap.WIDTH, Minimap.HEIGHT);
    minimap.show(session.shown(), viewport(), look.theme().get());
  }

  /// Beside the pointer, on the side that has room.
  private void remark(Act.Refuse said) {
    remark.setVisible(true);
    remark.setText(said.sentence());
    remark.autosize();
    var at = viewport().toScreen(said.at());
    var right = at.x() + ASIDE;
    var left = at.x() - ASIDE - remark.getWidth();
    remark.relocate(
        Math.rint(right + remark.getWidth() < getWidth() ? right : Math.max(0, left)),
        Math.rint(Math.clamp(at.y() + ASIDE, 0, Math.max(0, getHeight() - remark.getHeight()))));
  }

  private void fit(Canvas canvas) {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
  }

  private void paint() {
    var view = viewport();
    var theme = look.theme().get();
    var pen = paper.getGraphicsContext2D();
    pen.setFill(FxBrush.color(theme.of(Token.CANVAS)));
    pen.fillRect(0, 0, view.width(), view.height());
    dots(view);
    var shown = passage.map(Routed::diagram).orElseGet(session::shown);
    var routes = passage.map(Routed::routes).orElseGet(session::routes);
    var drawing =
        painter.paint(
            shown,
            ghost.map(Ghost::routes).orElse(routes),
            theme,
            overlay(),
            view.zoom(),
            view.visible());
    brush(paper).paint(drawing, view);
    var above = glass.getGraphicsContext2D();
    above.clearRect(0, 0, view.width(), view.height());
    gesture.with(shown, session.selection(), routes, view.zoom()).paint(above, view, theme);
  }

  private FxBrush brush(Canvas canvas) {
    var window = getScene().getWindow();
    return new FxBrush(
        canvas.getGraphicsContext2D(), images, window == null ? 1 : window.getOutputScaleX());
  }

  private Overlay overlay() {
    return new Overlay(
        visible(session.selection()),
        hovered,
        marks(),
        gesture
            .wire()
            .flatMap(w -> w.offers().lit())
            .or(() -> attention.lit(session.diagram()).map(this::visible)),
        ghost.map(Ghost::diagram),
        reader.map(Reader::tints).orElse(Map.of()));
  }

  /// What stands for these, where some are hidden in folded frames.
  private Set<Id> visible(Set<Id> ids) {
    if (session.diagram().folded().isEmpty()) return ids;
    return ids.stream().map(session.folding()::visible).collect(Collectors.toSet());
  }

  /// An audience sees none, a lens those that it cares for.
  private Map<Id, Mark> marks() {
    if (attention.story().get().isPresent()) return Map.of();
    var folding = session.folding();
    return reader
        .map(r -> Marks.of(r.findings(), folding))
        .orElseGet(() -> marks.of(session.critique(), folding));
  }

  private void dots(Viewport view) {
    var step = GRID * view.zoom();
    while (step < CLOSEST) step *= 2;
    var strength = Math.clamp(step / GRID, 0.6, 1);
    var pen = paper.getGraphicsContext2D();
    pen.setFill(FxBrush.color(look.theme().get().of(Token.GRID_DOT).faded(strength)));
    // A square of so few pixels looks like a disc of the same area and costs a tenth.
    var size = Math.clamp(1.6 * view.zoom(), 1.2, 2.4) * 0.886;
    var left = -(view.x() * view.zoom()) % step;
    var top = -(view.y() * view.zoom()) % step;
    for (var x = left - step; x < view.width() + step; x += step)
      for (var y = top - step; y < view.height() + step; y += step)
        pen.fillRect(x - size / 2, y - size / 2, size, size);
  }

  /// Changes the drawing, shows how its elements come to their new places, and ends with a view.
  void moving(Runnable change, Supplier<Viewport> end) {
    var before = new Routed(session.shown(), session.routes());
    change.run();
    var way = Passage.of(before, session.shown());
    var from = viewport();
    var next = end.get();
    if (way.isNone() && next.equals(from)) return;
    motion.play(share -> {
      passage = share < 1 ? Optional.of(way.at(share)) : Optional.empty();
      travel(from.toward(next, share));
    });
  }
}
