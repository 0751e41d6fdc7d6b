@org.jspecify.annotations.NullMarked
package architutor.paint;
