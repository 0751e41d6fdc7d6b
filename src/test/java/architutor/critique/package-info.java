@org.jspecify.annotations.NullMarked
package architutor.critique;
