@org.jspecify.annotations.NullMarked
package architutor.gesture;
