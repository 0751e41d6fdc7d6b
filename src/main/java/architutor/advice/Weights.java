package architutor.advice;

/// How much each kind of reason decides, beside the weight that the kind of need has. Found by
/// trial on needs in people's own words.
///
/// @param praise what plain words that speak for an entry add, for a text that they cover
/// @param blame what plain words that speak against it take away
/// @param fails what a failing takes away, beside the one that a fit gives
/// @param other what it takes away to be made for something else
/// @param one how sure a need is that was heard in one word, beside one that somebody chose
/// @param two the same of two words
/// @param more the same of three or more
/// @param decided what a decision for exactly this situation adds
/// @param outdated what AWS gives up loses
/// @param part what a part loses, so that of two that fit alike the whole comes first
/// @param term what a term loses, so that what can be drawn comes first
/// @param sought what a part loses where somebody types a few words to find something
/// @param name how much an entry's names say of it, beside one for its summary
/// @param use the same of the lines that say when to use it
/// @param profile the same of the needs that it is made for
/// @param decision the same of the decisions that it is the answer to
/// @param home the same of the names of what it is part of
/// @param common how much at least a value tells that everything fits
record Weights(
    double praise,
    double blame,
    double fails,
    double other,
    double one,
    double two,
    double more,
    double decided,
    double outdated,
    double part,
    double term,
    double sought,
    double name,
    double use,
    double profile,
    double decision,
    double home,
    double common) {
  static final Weights FOUND =
      new Weights(
          10, 0.7, 0.7, 0.15, 0.3, 0.45, 0.9, 1.5, 6, 0.8, 0.5, 0.1, 2, 1.5, 0.5, 1, 0.5, 0.3);

  double heard(int words) {
    return words == 1 ? one : words == 2 ? two : more;
  }
}
