package architutor.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How much a text speaks of each of many things, by the words they share: Okapi BM25, in which a
/// rare word tells more than a common one and a word said twice not twice as much.
public final class Relevance {
  private static final double SATURATION = 1.2;
  private static final double LENGTH = 0.3;

  /// One thing and the words said of it, each with its weight.
  private static final class Paper {
    private final Map<String, Double> weights = new HashMap<>();
    private double length;
  }

  private final Map<String, Paper> papers = new LinkedHashMap<>();
  private final Map<String, List<String>> having = new HashMap<>();
  private double length;

  /// Adds what is said of a thing.
  ///
  /// @param weight how much these words tell of it
  public Relevance say(String id, String text, double weight) {
    var paper = papers.computeIfAbsent(id, _ -> new Paper());
    for (var stem : Stems.of(text)) {
      if (!paper.weights.containsKey(stem))
        having.computeIfAbsent(stem, _ -> new ArrayList<>()).add(id);
      paper.weights.merge(stem, weight, Double::sum);
      paper.length += weight;
      length += weight;
    }
    return this;
  }

  /// By thing, how much these words speak of it; what shares none of them is left out.
  public Map<String, Double> of(Collection<String> stems) {
    var average = length / Math.max(1, papers.size());
    var scores = new LinkedHashMap<String, Double>();
    for (var stem : new TreeSet<>(stems))
      for (var id : having.getOrDefault(stem, List.of())) {
        var paper = papers.get(id);
        if (paper == null) continue;
        var weight = paper.weights.getOrDefault(stem, 0.0);
        var norm = SATURATION * (1 - LENGTH + LENGTH * paper.length / average);
        scores.merge(id, rarity(stem) * weight * (SATURATION + 1) / (weight + norm), Double::sum);
      }
    return scores;
  }

  /// How much a word tells: the logarithm of how few speak of it.
  public double rarity(String stem) {
    var with = having.getOrDefault(stem, List.of()).size();
    return Math.log(1 + (papers.size() - with + 0.5) / (with + 0.5));
  }

  /// Whether anything was said with a word.
  public boolean knows(String stem) {
    return having.containsKey(stem);
  }
}
