package architutor.advice;

import architutor.catalog.Catalog;
import architutor.text.Fields;
import architutor.text.Parsed;
import architutor.text.Problem;
import architutor.text.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How often the adviser is right, asked in plain words.
///
/// @param among how often the right one was first among the candidates given
/// @param first how often a right one was first over all that is known
/// @param three how often it was within the first three
public record Trial(int asked, int among, int first, int three) {
  private static final int PARTS = 3;
  private static final Trial NONE = new Trial(0, 0, 0, 0);

  /// A need in somebody's words.
  ///
  /// @param right the right one among the candidates
  /// @param also what would be right too where everything may be answered
  public record Case(String need, List<String> candidates, Set<String> right, Set<String> also) {}

  /// The cases in a list of `{need, candidates, right, also}`.
  public static List<Case> read(Parsed parsed, List<Problem> problems) {
    problems.addAll(parsed.problems());
    var cases = new ArrayList<Case>();
    if (parsed.tree().orElse(null) instanceof Tree.Items items)
      for (var item : items.items())
        Fields.of(item, "a need", problems)
            .ifPresent(f -> {
              cases.add(
                  new Case(
                      f.need("need"),
                      f.words("candidates"),
                      Set.copyOf(f.words("right")),
                      Set.copyOf(f.words("also"))));
              f.nothingElse();
            });
    return cases;
  }

  /// Asks an adviser each of these.
  public static Trial of(Adviser adviser, List<Case> cases) {
    var all = NONE;
    for (var c : cases) all = all.plus(ask(adviser, c));
    return all;
  }

  /// Asks for each decision by its title, of an adviser who was never told that third of the
  /// decisions.
  public static Trial heldBack(Catalog catalog, List<Decision> decisions) {
    var all = NONE;
    for (var part = 0; part < PARTS; part++) {
      var told = new ArrayList<Decision>();
      var asked = new ArrayList<Case>();
      for (var i = 0; i < decisions.size(); i++) {
        var d = decisions.get(i);
        if (i % PARTS != part) told.add(d);
        else asked.add(new Case(d.title(), d.among(), Set.copyOf(d.answer()), Set.of()));
      }
      all = all.plus(of(new Adviser(catalog, told), asked));
    }
    return all;
  }

  private static Trial ask(Adviser adviser, Case c) {
    var need = Need.NOTHING.saying(c.need());
    var given = ids(adviser.advise(need.among(c.candidates())), 1);
    var all = ids(adviser.advise(need), PARTS);
    var right = new HashSet<>(c.right());
    right.addAll(c.also());
    return new Trial(
        1,
        given.stream().anyMatch(c.right()::contains) ? 1 : 0,
        all.stream().limit(1).anyMatch(right::contains) ? 1 : 0,
        all.stream().anyMatch(right::contains) ? 1 : 0);
  }

  private static List<String> ids(Advice advice, int most) {
    return advice.ranking().stream().limit(most).map(r -> r.service().id()).toList();
  }

  private Trial plus(Trial other) {
    return new Trial(
        asked + other.asked, among + other.among, first + other.first, three + other.three);
  }
}
