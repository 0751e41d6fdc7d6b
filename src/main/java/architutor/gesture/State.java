package architutor.gesture;

/// What the hand is in the middle of. A second button pressed meanwhile means nothing.
sealed interface State
    permits Bending,
        Connecting,
        Framing,
        Idle,
        Lassoing,
        Linking,
        Moving,
        Panning,
        Placing,
        Pressing,
        Resizing,
        Spacing {
  default Next press(Input.Press press, Scene scene) {
    return Next.to(this);
  }

  Next drag(Input.Drag drag, Scene scene);

  Next release(Input.Release release, Scene scene);
}
