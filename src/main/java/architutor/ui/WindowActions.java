package architutor.ui;

/// What the commands do to the window as a whole.
interface WindowActions {
  /// Shows what there is to begin with.
  void start();

  /// Tells the drawing step by step, filling the screen.
  void present();

  void exit();

  void chooseKind();

  /// Searches services.
  void search();

  /// The field in which everything can be asked for.
  void everything();

  /// Finds words on the drawing.
  void find();

  /// The next element that was found, or the one before.
  void find(int step);

  void outline();

  void history();

  void togglePalette();

  void togglePanel();

  void nextArea();

  void select();

  void frame();

  void note();

  void settings();

  void advise();

  /// Asks the adviser about the selected node.
  void doubt();

  void finding(int step);

  boolean hasFindings();

  void keys();

  void about();
}
