package architutor.paint;

import architutor.model.Group;
import java.util.Optional;

/// How the frame of a group looks, as AWS draws it where AWS does.
///
/// @param icon at its upper left corner, a name of the AWS icon set
/// @param title for a group without a label
record Frame(Token border, boolean dashed, Optional<String> icon, String title) {
  static Frame of(Group group) {
    return switch (group.kind()) {
      case CLOUD -> solid(Token.CLOUD, "aws-cloud-alt", "AWS Cloud");
      case ACCOUNT -> solid(Token.ACCOUNT, "aws-account", "AWS account");
      case REGION -> new Frame(Token.REGION, true, Optional.of("region"), "Region");
      case VPC -> solid(Token.VPC, "vpc", "VPC");
      case SUBNET ->
          "public".equals(group.settings().get("access"))
              ? solid(Token.PUBLIC_SUBNET, "public-subnet", "Public subnet")
              : solid(Token.PRIVATE_SUBNET, "private-subnet", "Private subnet");
      case ZONE -> new Frame(Token.ZONE, true, Optional.empty(), "Availability Zone");
      case ON_PREMISES -> solid(Token.ON_PREMISES, "corporate-data-center", "On premises");
      case LAKE_ZONE -> new Frame(Token.FRAME, false, Optional.empty(), "Lake zone");
      case FRAME -> new Frame(Token.FRAME, false, Optional.empty(), "");
    };
  }

  private static Frame solid(Token border, String icon, String title) {
    return new Frame(border, false, Optional.of(icon), title);
  }
}
