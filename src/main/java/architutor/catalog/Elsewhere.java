package architutor.catalog;

import java.util.List;
import java.util.Optional;

/// What other programs call a service.
///
/// @param mermaid a name of the `logos` icon pack, without its prefix
/// @param cloudformation resource types that declare it, such as `AWS::SQS::Queue`
/// @param terraform resource types that declare it, such as `aws_sqs_queue`
/// @param drawio names of draw.io's shapes, without `mxgraph.aws4.`
public record Elsewhere(
    Optional<String> mermaid,
    List<String> cloudformation,
    List<String> terraform,
    List<String> drawio) {}
