package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One pattern of a rule as it is asked of one element after the other, with what is used again
/// each time. Confined to one thread, as its facts are.
final class Inquiry implements Plan.Taker {
  private final Anchored anchored;
  private final Fit fit;
  private final List<Fit> excuses = new ArrayList<>();
  private Unit unit;

  Inquiry(Anchored anchored, Facts facts, Unit unit) {
    this.anchored = anchored;
    this.unit = unit;
    this.fit = new Fit(anchored.plan(), facts, Holes.NONE, anchored.isLenient());
    for (var unless : anchored.unless()) excuses.add(new Fit(unless, facts, fit, false));
  }

  /// @param anchor the element; empty for a pattern that names none
  /// @param to what is told of it
  void ask(Optional<Vertex> anchor, Unit to) {
    unit = to;
    if (anchor.isPresent()) anchored.plan().each(fit, anchor.get(), this);
    else anchored.plan().each(fit, this);
    if (fit.isExhausted()) unit.exhausted(anchored.rule());
  }

  @Override
  public boolean isSettled(Fit found) {
    return !anchored.isQuestion() && unit.isTold(about());
  }

  @Override
  public boolean take(Fit found) {
    if (anchored.isQuestion()) {
      unit.question(anchored.rule());
      return false;
    }
    var about = about();
    if (unit.isTold(about) || isExcused()) return true;
    if (fit.open() > 0) unit.open(anchored.rule(), about, fit);
    else unit.tell(match(about));
    return true;
  }

  private Match match(List<Vertex> about) {
    return new Match(
        anchored.rule(),
        anchored.rank(),
        anchored.alternative(),
        about,
        fit.elements(),
        fit.gathered(anchored::spoken),
        Optional.of(anchored.plan()),
        Optional.empty());
  }

  private List<Vertex> about() {
    var names = anchored.rule().about();
    if (names.size() == 1) return fit.all(names.getFirst());
    var about = new ArrayList<Vertex>();
    for (var name : names) about.addAll(fit.all(name));
    return about;
  }

  private boolean isExcused() {
    for (var nth = 0; nth < excuses.size(); nth++)
      if (anchored.unless().get(nth).fits(excuses.get(nth))) return true;
    return false;
  }
}
