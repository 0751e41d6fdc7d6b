@org.jspecify.annotations.NullMarked
package architutor.notation;
