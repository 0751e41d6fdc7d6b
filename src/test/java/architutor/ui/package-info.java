@org.jspecify.annotations.NullMarked
package architutor.ui;
