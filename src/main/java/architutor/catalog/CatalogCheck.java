package architutor.catalog;

import architutor.catalog.ServiceReader.Written;
import architutor.text.Nearest;
import architutor.text.Problem;
import architutor.text.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What only the whole can tell: references to nowhere, names used twice, circles of parts.
final class CatalogCheck {
  private static final int BRIEF = 18;

  /// What is not written under an icon.
  private static final int LONGER = 26;

  private final Set<String> categories = new HashSet<>();
  private final Set<String> traits;
  private final Needs needs;
  private final List<Problem> problems;

  CatalogCheck(List<Category> categories, Set<String> traits, Needs needs, List<Problem> problems) {
    categories.forEach(c -> this.categories.add(c.id()));
    this.traits = traits;
    this.needs = needs;
    this.problems = problems;
  }

  /// What can be used. A wrong word or reference is named and stays without effect; an entry that
  /// is part of itself, or whose alias is another's, is left out.
  List<Service> sound(Map<String, Written> all) {
    var owners = new HashMap<String, String>();
    var sound = new ArrayList<Service>();
    var nodes = new HashSet<String>();
    for (var w : all.values())
      if (w.service().form() == Service.Form.NODE) nodes.add(w.service().id());
    for (var w : all.values()) {
      words(w);
      references(w, all.keySet(), nodes);
      if (!circles(w, all) && !repeats(w, owners)) sound.add(w.service());
    }
    return sound;
  }

  private void words(Written w) {
    var s = w.service();
    known(w, "category", List.of(s.category()), categories);
    known(w, "traits", s.traits(), traits);
    if (s.brief().length() > (s.form() == Service.Form.NODE ? BRIEF : LONGER))
      complain(
          w,
          "brief",
          "«" + s.brief() + "» is too long",
          "use at most 18 characters under an icon, 26 for a part or term");
    for (var id : s.secondLine())
      if (s.property(id).isEmpty())
        complain(
            w,
            "second-line",
            "there is no property «" + id + "» here",
            "name one of its properties");
    s.profile().fits().forEach((need, values) -> values.forEach(v -> need(w, "fits", need, v)));
    s.profile()
        .fails()
        .forEach((need, reasons) -> reasons.keySet().forEach(v -> need(w, "fails", need, v)));
  }

  /// What a part has from its home is complained of there.
  private void need(Written w, String key, String need, String value) {
    if (!(w.entries().get(key).orElse(null) instanceof Tree.Entries own)) return;
    if (own.get(need).isEmpty()) return;
    var place = own.placeOf(need);
    var kind = needs.kind(need);
    if (kind.isEmpty()) {
      problems.add(
          new Problem(place, "there is no need «" + need + "»", Nearest.advice(need, needs.ids())));
      return;
    }
    var values = kind.get().values();
    for (var known : values) if (known.id().equals(value)) return;
    problems.add(
        new Problem(
            place,
            "«" + value + "» is no value of " + need,
            Nearest.advice(value, values.stream().map(NeedKind.Value::id).toList())));
  }

  private void references(Written w, Set<String> ids, Set<String> nodes) {
    var s = w.service();
    for (var r : s.relations())
      if (!nodes.contains(r.to()))
        complain(
            w,
            "relations",
            "it " + r.kind().word() + " «" + r.to() + "», which is no service",
            Nearest.advice(r.to(), nodes));
    s.partOf()
        .ifPresent(p -> known(w, s.home().equals(s.id()) ? "part-of" : "under", List.of(p), ids));
    s.successor().ifPresent(p -> known(w, "successor", List.of(p), ids));
    s.sets()
        .forEach((id, value) -> {
          var property = s.property(id);
          if (property.isEmpty())
            complain(
                w,
                "sets",
                "«" + s.home() + "» has no property «" + id + "»",
                Nearest.advice(id, s.properties().stream().map(Property::id).toList()));
          else
            property
                .get()
                .objection(value)
                .ifPresent(wrong -> complain(w, "sets", wrong, "give a value that " + id + " has"));
        });
  }

  private boolean circles(Written w, Map<String, Written> all) {
    var seen = new HashSet<String>();
    var at = w;
    while (at != null) {
      if (!seen.add(at.service().id())) {
        complain(
            w,
            "part-of",
            "«" + w.service().id() + "» is part of itself, over " + String.join(", ", seen),
            "take one part-of away");
        return true;
      }
      at = at.service().partOf().map(all::get).orElse(null);
    }
    return false;
  }

  private boolean repeats(Written w, Map<String, String> owners) {
    var s = w.service();
    for (var alias : s.aliases()) {
      var other = owners.putIfAbsent(alias.toLowerCase(Locale.ROOT), s.id());
      if (other == null || other.equals(s.id())) continue;
      complain(
          w,
          "aliases",
          "the alias «" + alias + "» is " + other + "'s already",
          "keep it at one of them");
      return true;
    }
    return false;
  }

  private void known(Written w, String key, Collection<String> words, Set<String> known) {
    for (var word : words)
      if (!known.contains(word))
        complain(w, key, "there is no " + key + " «" + word + "»", Nearest.advice(word, known));
  }

  private void complain(Written w, String key, String message, String advice) {
    problems.add(new Problem(w.entries().placeOf(key), message, advice));
  }
}
