package architutor.advice;

import architutor.catalog.Service;
import architutor.catalog.Source;
import java.util.List;

/// How one entry stands to a need.
///
/// @param score how well it fits; below zero more speaks against it than for it
/// @param because what speaks for it, each tied to a need
/// @param against what speaks against it
/// @param see pages to read
public record Recommendation(
    Service service, double score, List<String> because, List<String> against, List<Source> see) {}
